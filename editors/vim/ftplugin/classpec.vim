" Settings for classification standards.
if exists("b:did_ftplugin")
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=#\ %s comments=:# expandtab shiftwidth=4 softtabstop=4 textwidth=100
setlocal smartindent
if executable("classpec")
  setlocal formatprg=classpec\ fmt\ -
  setlocal makeprg=classpec\ check\ --color=never\ $*
  setlocal errorformat=%f:%l:%c:\ %trror[%.%#]:\ %m,%f:%l:%c:\ %tarning[%.%#]:\ %m
endif
let b:undo_ftplugin = "setlocal commentstring< comments< expandtab< shiftwidth< softtabstop< textwidth<"
      \ . " smartindent< formatprg< makeprg< errorformat<"
