// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.354,
   "right": 186,
   "wrong": 272,
   "missed": 408
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
  -1.165,
  0.326,
  -0.023,
  0.765,
  0.097,
  -0.548,
  0.136,
  0.486,
  0.008,
  0.293,
  -0.363,
  -1.009,
  0.383,
  -0.55,
  0.397,
  0.801
 ],
 "floor": 0.2,
 "digest": "d3ce7ddacd9747c1"
};
