autocmd BufRead,BufNewFile *.classpec setfiletype classpec
