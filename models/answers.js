// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.356,
   "right": 189,
   "wrong": 279,
   "missed": 405
  }
 },
 "features": [
  "always",
  "answer: rebuttal",
  "answer: opens with a turn",
  "answer: after a sentence that opens with a turn",
  "answer: frames of rebuttal",
  "answer: question",
  "view: opposing view",
  "view: attributed",
  "view: frame of an opponent",
  "view: cue of an opponent",
  "view: question",
  "distance",
  "same paragraph",
  "two paragraphs apart or more",
  "overlap of topic",
  "answers between"
 ],
 "weights": [
  -0.436,
  0.159,
  0.008,
  0.334,
  0.12,
  -0.242,
  0.206,
  0.176,
  0.066,
  0.077,
  -0.304,
  -0.94,
  0.139,
  -0.356,
  0.142,
  0.394
 ],
 "floor": 0.2,
 "digest": "bb05bf59518b19a3"
};
