import {describe, expect, test} from 'vitest'
import {compose} from './compose.ts'
import type {SourceBlock} from './source.ts'

/** Blocks of plain text: one line each, `　　` for an indent, an empty line for a gap. */
function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let gap = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (words === '') gap++
    else {
      blocks.push({kind: 'paragraph', text: words, segments: [{start: 0, length: words.length, source: 0}], gap, indented: line !== words})
      gap = 0
    }
  }
  return blocks
}

/** The halves of every sentence that was parted. */
const breaksIn = (text: string): string[] => {
  const {text: joined, breaks} = compose(blocksOf(text))
  return breaks.map((at) => `${joined.slice(Math.max(0, at - 4), at)}／${joined.slice(at, at + 4)}`)
}

const filler =
  '　　全县水利系统围绕灌区现代化改造谋划实施了一批打基础、利长远的项目，群众得到了实惠，产业有了支撑，干部受到了锻炼。青禾灌区渠系水利用系数提高了零点零六，节水成效在全市排名第一，相关做法被省水利厅转发推广，来访学习的兄弟县区络绎不绝，灌区干部职工的干劲更足了。'

describe('one sentence over two blocks', () => {
  test.each([
    ['a word cut in a short lead', '在河湖长制方面，将全\n\n面推行网格化巡查，推动问题早发现、早处置。', '面，将全／面推行网'],
    ['a word cut after whole sentences', '渠首枢纽已经完工。县水利局正在组织竣工验\n\n收，预计年底通水。', '织竣工验／收，预计'],
    ['a comma at the end', '会议审议了《青禾县水网建设规划（草案）》，\n\n对下一步工作作出部署。', '案）》，／对下一步'],
    ['a title cut', '会议审议了《青禾县水网建设\n\n规划（草案）》和配套方案。', '水网建设／规划（草'],
    [
      'an indent lost',
      `${filler}\n${filler}\n${filler}\n　　今年起全县统一调度水库蓄放，由水文站每日发布\n来水预报，供各灌区安排轮灌。`,
      '每日发布／来水预报'
    ],
    [
      'an empty line in running lines',
      `${filler}\n${filler}\n${filler}\n　　今年起全县统一调度水库蓄放，由水文站每日发\n\n布来水预报，供各灌区安排轮灌。`,
      '站每日发／布来水预'
    ],
    ['a line that stands alone in the middle', '全年供水保证率在九成以上。空气质量同步改善，PM\n2\n.5平均浓度有所下降。', '善，PM／2.5平']
  ])('%s', (_, text, junction) => expect(breaksIn(text)).toContain(junction))
})

describe('two blocks', () => {
  test.each([
    ['a heading and its text', '二、推进灌区建设\n\n国有农场要带头节水，各乡镇要层层压实责任。'],
    ['a heading without number that ends in a verb', '水权改革方案近日出台\n\n记者从县水利局了解到，方案共有五章。'],
    [
      'a bold lead that ends without a mark',
      '第二，随着渠系的配套和管护的加强，供水的保证程度提高了\n\n去年冬灌提前十天结束，群众普遍满意。'
    ],
    ['an article of a regulation', '第二章 标准的制定\n\n第八条 节水标准由县水利局组织制定。'],
    ['whom a speech addresses', '各位来宾，各位朋友，\n\n今天我们在这里隆重集会。'],
    ['a photographer after the caption', '县领导调研渠首枢纽建设。本报记者 林 渠 摄\n\n调研组一行先后来到两处工地。'],
    [
      'a last sentence without its stop in an indented text',
      `${filler}\n${filler}\n${filler}\n　　建设任务已经完成。我们要继续发扬不怕苦的精神\n　　下面，我讲几点意见，供大家讨论时参考。`
    ],
    ['a fresh sentence after a whole gap', '全会要求千方百计扩大就业，构建更加完\n\n\n\n凝心聚力谋发展，踔厉奋发向未来。']
  ])('%s', (_, text) => expect(breaksIn(text)).toEqual([]))
})

test('short paragraphs of like length are no wrapped lines: a heading among them stays one', () => {
  const paragraph = '各镇都已按时报送渠道清淤情况。\n'
  expect(breaksIn(`一、推动灌区量水设施全部联网\n${paragraph.repeat(9)}`)).toEqual([])
})
