;;; -*- lexical-binding: t -*-
;; Colours and indentation of `classpec-mode' in a spec.
(require 'classpec-mode)

(defun face-behind (pattern)
  (goto-char (point-min))
  (re-search-forward pattern)
  (get-text-property (1- (point)) 'face))

(find-file "specs/phl/contact_center_agent_supervisor.classpec")
(unless (eq major-mode 'classpec-mode) (error "mode %s" major-mode))
(font-lock-ensure)
(dolist (pair '(("^standard" . font-lock-keyword-face)
                ("standard contact_center_agent_supervisor" . font-lock-function-name-face)
                ("^ +code 6J57" . font-lock-constant-face)
                ("^ +all of" . font-lock-builtin-face)
                ("^ +[0-9] years" . font-lock-type-face)
                ("about \"Customer" . font-lock-string-face)))
  (unless (eq (face-behind (car pair)) (cdr pair))
    (error "%s is %s" (car pair) (face-behind (car pair)))))
(with-temp-buffer
  (classpec-mode)
  (insert "class c \"C\" {\nqualify r {\nall of { education e }\n}\n}\n")
  (indent-region (point-min) (point-max))
  (unless (string= (buffer-string)
                   "class c \"C\" {\n    qualify r {\n        all of { education e }\n    }\n}\n")
    (error "indented %S" (buffer-string))))
