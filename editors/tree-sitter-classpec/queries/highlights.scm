; Colours of a spec.

(comment) @comment
(string) @string
(escape) @string.escape
(number) @number
(date) @number
(code) @constant
(slug) @constant
(time_unit) @type.builtin
(scale) @constant.builtin
(section) @constant.builtin

(authority name: (identifier) @namespace)
(standard name: (identifier) @namespace)
(class name: (identifier) @type)
(external_class name: (identifier) @type)
(declaration name: (identifier) @type)
(route name: (identifier) @function)
(qualify route: (identifier) @function)
(specialty name: (identifier) @property)
(labelled label: (identifier) @label)
(expect class: (identifier) @type)
(expect route: (identifier) @function)
(expect result: (identifier) @constant.builtin)

["authority" "standard" "class" "external" "case" "qualify" "route" "specialty" "policy" "history" "given" "expect"] @keyword
["all" "any" "of" "shared" "disjoint" "proportional" "including" "substitute" "one" "floor" "least"] @keyword.operator
["{" "}" "(" ")"] @punctuation.bracket
["," ":" "=" "/" ".."] @punctuation.delimiter
