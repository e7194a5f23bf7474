/** What dates, terms and amounts are made of, word by word. */

/** What a word can be part of. */
export type MarkPart = 'month' | 'day' | 'period' | 'periods' | 'relative' | 'term' | 'unit' | 'currency';

const PARTS = new Map<string, MarkPart>();
for (const [part, list] of [
  [
    'month',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ],
  [
    'day',
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow christmas easter thanksgiving ramadan passover hanukkah diwali',
  ],
  ['period', 'year month week decade century summer winter spring fall autumn night quarter'],
  ['periods', 'days weeks months years decades centuries generation generations'],
  ['relative', 'last next this past coming'],
  // What sets a term: "within |ten years", "by |the end of the decade", "before |winter".
  ['term', 'within in inside by before until over after'],
  // What goes with a number: "42 |percent", "$4.2 |million".
  [
    'unit',
    'percent % percentage hundred thousand million billion trillion dozen dozens times points euros dollars pounds',
  ],
  ['currency', '$ £ € ¥'],
] as const)
  for (const word of list.split(' ')) PARTS.set(word, part);

export const markPartOf = (norm: string): MarkPart | undefined => PARTS.get(norm);
