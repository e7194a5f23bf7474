// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.352,
   "right": 185,
   "wrong": 272,
   "missed": 409
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
  -0.434,
  0.165,
  0.01,
  0.319,
  0.099,
  -0.214,
  0.21,
  0.149,
  0.058,
  0.086,
  -0.299,
  -0.937,
  0.129,
  -0.336,
  0.12,
  0.35
 ],
 "floor": 0.21,
 "digest": "b62798d7fda189af"
};
