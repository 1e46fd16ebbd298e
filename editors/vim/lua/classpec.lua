-- The language server in Neovim: require("classpec").setup() in init.lua; { plan = { "specs" } } names
-- what makes up the plan of a folder, { cmd = { … } } another classpec.
local M = {}

function M.setup(options)
  options = options or {}
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "classpec",
    callback = function(args)
      local found = vim.fs.find({ "specs", ".git" }, { upward = true, path = vim.fs.dirname(args.file) })[1]
      vim.lsp.start({
        name = "classpec",
        cmd = options.cmd or { "classpec", "lsp" },
        root_dir = found and vim.fs.dirname(found) or vim.fs.dirname(args.file),
        init_options = { plan = options.plan, notes = options.notes },
      })
    end,
  })
end

return M
