;;; classpec-mode.el --- Edit classification standards -*- lexical-binding: t -*-

;; SPDX-License-Identifier: MIT
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages

;;; Commentary:

;; A mode for .classpec files: colours, indentation by blocks, comments, and the language server
;; `classpec lsp' through eglot:
;;
;;   (add-to-list 'load-path "/path/to/classpec/editors/emacs")
;;   (require 'classpec-mode)
;;   (add-hook 'classpec-mode-hook #'eglot-ensure)

;;; Code:

(defgroup classpec nil
  "Editing classification standards."
  :group 'languages)

(defcustom classpec-indent-offset 4
  "Columns by which a block is indented."
  :type 'integer
  :safe #'integerp)

(defcustom classpec-program "classpec"
  "The classpec to run as a language server."
  :type 'string)

(defconst classpec--groups
  '("all" "any" "at" "disjoint" "floor" "including" "least" "of" "one" "proportional"
    "shared")
  "Words that group requirements.")

(defconst classpec--units
  '("credits" "day" "days" "hour" "hours" "month" "months" "quarter" "semester" "week"
    "weeks" "year" "years")
  "Units of time and credit.")

(defconst classpec--keywords
  '("ability" "abolished" "about" "above" "accredited" "added" "administratively"
    "allocating" "allow" "analyst" "approved" "as" "assessed" "authority" "awarded"
    "before" "body" "by" "capped" "case" "change" "class" "code" "codes" "concurrent"
    "confined" "consolidated" "credential" "credentials" "desirable" "determination"
    "directions" "distinguishing" "down" "due" "duty" "each" "education" "established"
    "exactly" "excludes" "expect" "experience" "external" "factor" "feeder" "for" "from"
    "full_time" "given" "grade" "grades" "granted" "group" "history" "in" "is" "issued"
    "jurisdictional_classes" "knowledge" "last" "latest" "level" "levels" "linear"
    "located" "may" "means" "missing" "more" "nearest" "needs" "no" "note" "notice" "now"
    "on" "open" "or" "outdated" "part_time" "pay" "per" "permanent" "physical" "place"
    "policy" "pooled" "positions" "promotes" "qualify" "recoded" "refused" "regraded"
    "related" "requirements" "requires" "retired" "retitled" "revised" "revision"
    "rounding" "route" "say" "service" "several" "short" "since" "skill" "specialty"
    "spelling" "stage" "standard" "status" "statute" "stepwise" "subject" "substitute"
    "substitution" "superseded" "supersedes" "supervises" "term" "text" "to" "typically"
    "under" "unknown" "unpaid" "unstated_hours" "up" "with" "within" "written")
  "All other words of the language.")

(defconst classpec--results
  '("met" "not_met" "conditional" "undetermined" "needs_determination")
  "What may come of a rule.")

(defconst classpec--declaration
  (concat "\\_<" (regexp-opt '("authority" "standard" "class" "route" "education" "experience"
                              "subject" "credential" "place" "body" "term" "notice"
                              "specialty"))
          "\\s-+\\([a-z][a-z0-9_]*\\)\\s-*\"")
  "A name where it is declared.")

(defconst classpec-font-lock-keywords
  `((,classpec--declaration 1 font-lock-function-name-face)
    ("\\_<\\([a-z][a-z0-9_]*\\)\\s-*:" 1 font-lock-variable-name-face)
    ("\\_<[0-9]\\{4\\}-[0-9]\\{2\\}\\(?:-[0-9]\\{2\\}\\)?\\_>" . font-lock-constant-face)
    ("\\_<[0-9A-Z][0-9A-Za-z.-]*\\_>" . font-lock-constant-face)
    (,(regexp-opt classpec--groups 'symbols) . font-lock-builtin-face)
    (,(regexp-opt classpec--units 'symbols) . font-lock-type-face)
    (,(regexp-opt classpec--results 'symbols) . font-lock-constant-face)
    (,(regexp-opt classpec--keywords 'symbols) . font-lock-keyword-face))
  "Colours of `classpec-mode'.")

(defvar classpec-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?\\ "\\" table)
    table)
  "Syntax table of `classpec-mode'.")

(defun classpec-indent-line ()
  "Indent the current line by the blocks around it; a text stays as it is."
  (interactive)
  (let ((state (save-excursion (syntax-ppss (line-beginning-position)))))
    (unless (nth 3 state)
      (let ((column (* classpec-indent-offset
                       (- (car state)
                          (if (save-excursion (back-to-indentation) (looking-at "[})]")) 1 0)))))
        (if (<= (current-column) (current-indentation))
            (indent-line-to (max 0 column))
          (save-excursion (indent-line-to (max 0 column))))))))

;;;###autoload
(define-derived-mode classpec-mode prog-mode "Classpec"
  "Major mode for classification standards."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+\\s-*")
  (setq-local font-lock-defaults '(classpec-font-lock-keywords))
  (setq-local indent-line-function #'classpec-indent-line)
  (setq-local indent-tabs-mode nil)
  (setq-local electric-indent-chars (append "}" electric-indent-chars)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.classpec\\'" . classpec-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               `(classpec-mode . ,(lambda (&rest _) (list classpec-program "lsp")))))

(provide 'classpec-mode)
;;; classpec-mode.el ends here
