" Vim syntax file: classpec, the language of classification standards.
if exists("b:current_syntax")
  finish
endif

" A word of the language may also be a name; only the language server can tell them apart.
syn iskeyword @,48-57,_
syn keyword classpecGroup all any at disjoint floor including least of one proportional shared
syn keyword classpecUnit credits day days hour hours month months quarter semester week weeks year
syn keyword classpecUnit years
syn keyword classpecKeyword ability abolished about above accredited added administratively
syn keyword classpecKeyword allocating allow analyst approved as assessed authority awarded before
syn keyword classpecKeyword body by capped case change class code codes concurrent confined
syn keyword classpecKeyword consolidated credential credentials desirable determination directions
syn keyword classpecKeyword distinguishing down due duty each education established exactly excludes
syn keyword classpecKeyword expect experience external factor feeder for from full_time given grade
syn keyword classpecKeyword grades granted group history in is issued jurisdictional_classes
syn keyword classpecKeyword knowledge last latest level levels linear located may means missing more
syn keyword classpecKeyword nearest needs no note notice now on open or outdated part_time pay per
syn keyword classpecKeyword permanent physical place policy pooled positions promotes qualify
syn keyword classpecKeyword recoded refused regraded related requirements requires retired retitled
syn keyword classpecKeyword revised revision rounding route say service several short since skill
syn keyword classpecKeyword specialty spelling stage standard status statute stepwise subject
syn keyword classpecKeyword substitute substitution superseded supersedes supervises term text to
syn keyword classpecKeyword typically under unknown unpaid unstated_hours up with within written
syn keyword classpecResult met not_met conditional undetermined needs_determination
syn match classpecCode /\<[0-9A-Z][0-9A-Za-z]*\(-[0-9A-Za-z]\+\)*\>/
syn match classpecNumber /\<[0-9]\+\(\.[0-9]\+\)\?\>/
syn match classpecDate /\<[0-9]\{4}-[0-9]\{2}\(-[0-9]\{2}\)\?\>/
syn match classpecLabel /\<[a-z][a-z0-9_]*\ze\s*:/
syn match classpecName /\(\<\(authority\|standard\|class\|route\|education\|experience\|subject\|credential\|place\|body\|term\|notice\|specialty\)\s\+\)\@<=[a-z][a-z0-9_]*\ze\s*"/
syn match classpecEscape /\\./ contained
syn region classpecText start=/"/ skip=/\\./ end=/"/ contains=classpecEscape,@Spell
syn match classpecComment /#.*$/ contains=@Spell
syn sync minlines=200

hi def link classpecGroup Conditional
hi def link classpecUnit Type
hi def link classpecKeyword Keyword
hi def link classpecResult Constant
hi def link classpecCode Constant
hi def link classpecNumber Number
hi def link classpecDate Number
hi def link classpecLabel Label
hi def link classpecName Identifier
hi def link classpecEscape SpecialChar
hi def link classpecText String
hi def link classpecComment Comment

let b:current_syntax = "classpec"
