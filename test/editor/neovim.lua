-- Run in a headless Neovim by neovim.test.ts, after the lines of docs/editors.md: opens the draft, waits for its diagnostics, makes a quick fix, saves, suppresses what
-- is left, saves again; what it saw goes to the file that is named last.
local draft, out = vim.env.HEGAO_DRAFT, vim.env.HEGAO_OUT

local seen = {}

local function finish()
  vim.fn.writefile({vim.fn.json_encode(seen)}, out)
  vim.cmd('qall!')
end

local function attempt()
  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  local buffer = vim.api.nvim_get_current_buf()
  vim.wait(8000, function() return #vim.lsp.get_active_clients() > 0 end, 20)
  local client = vim.lsp.get_active_clients()[1].id

  local function settle(count)
    vim.wait(8000, function() return #vim.diagnostic.get(buffer) == count end, 20)
    return vim.diagnostic.get(buffer)
  end

  local function actions(line, column)
    local position = {line = line, character = column}
    local params = {
      textDocument = vim.lsp.util.make_text_document_params(buffer),
      range = {start = position, ['end'] = position},
      context = {diagnostics = {}},
    }
    local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 8000)
    return answers[client].result
  end

  local function apply(action)
    vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
  end

  seen.before = settle(2)
  seen.titles = {}
  for _, action in ipairs(actions(2, 10)) do
    table.insert(seen.titles, action.title)
    if action.isPreferred then apply(action) end
  end
  vim.cmd('write')
  seen.fixed = settle(1)
  for _, action in ipairs(actions(seen.fixed[1].lnum, 12)) do
    if action.edit then apply(action) end
  end
  vim.cmd('silent! wall!')
  vim.cmd('write!')
  seen.after = settle(0)
  seen.log = vim.fn.filereadable(vim.lsp.get_log_path()) == 1 and vim.fn.readfile(vim.lsp.get_log_path()) or {}
end

local ok, problem = pcall(attempt)
if not ok then seen.problem = tostring(problem) end
finish()
