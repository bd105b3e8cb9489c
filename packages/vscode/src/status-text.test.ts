import {expect, test} from 'vitest'
import {type Standing, statusText} from './status-text.ts'

const counts = {errors: 0, warnings: 0, infos: 0, suppressed: 0}

test('findings are counted by severity, none of a severity is not shown, and a click leads to them', () => {
  expect(statusText({state: 'checked', counts: {...counts, errors: 2, infos: 1, suppressed: 3}, took: 4.2}, 'zh')).toEqual({
    text: '核稿 $(error) 2 $(info) 1',
    tooltip: '差错2，存疑0，提示1，不报3（用时5毫秒）',
    tone: 'plain',
    command: 'workbench.actions.view.problems'
  })
})

test('a draft without findings leads to what was checked', () => {
  expect(statusText({state: 'checked', counts, took: 3}, 'en')).toEqual({
    text: 'hegao $(check)',
    tooltip: 'Nothing disagrees; what was checked stands in the ledger (3 ms)',
    tone: 'plain',
    command: 'hegao.showLedger'
  })
})

test.each<[Standing, string, string]>([
  [{state: 'skipped', reason: '设置 hegao.enable 关着'}, '没有核对：设置 hegao.enable 关着', 'hegao.showLog'],
  [{state: 'failed', reason: '.hegaorc.yaml 第3行有误'}, '核不了：.hegaorc.yaml 第3行有误', 'hegao.showLog'],
  [{state: 'stopped'}, '核稿程序已停，点此重新启动', 'hegao.restart'],
  [{state: 'starting'}, '核稿程序正在启动', 'hegao.showLog'],
  [{state: 'waiting'}, '正在核对', 'hegao.showLog']
])('where nothing was checked, %j, it says why and a click leads on', (standing, tooltip, command) => {
  expect(statusText(standing, 'zh')).toMatchObject({tooltip, command})
})

test('a closed draft has nothing to say', () => {
  expect(statusText({state: 'closed'}, 'zh')).toBeUndefined()
})
