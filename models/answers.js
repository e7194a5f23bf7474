// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.228,
   "right": 121,
   "wrong": 346,
   "missed": 473
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
  "same sentence",
  "distance",
  "same paragraph",
  "two paragraphs apart or more",
  "overlap of topic",
  "answers between"
 ],
 "weights": [
  -2.031,
  0.177,
  0.53,
  0.626,
  0.641,
  -0.562,
  0.431,
  -0.018,
  0.186,
  0.31,
  0.174,
  -1.566,
  -0.742,
  0.171,
  -0.653,
  0.288,
  0.632
 ],
 "floor": 0.14,
 "digest": "2fc7535ca4fcfb9d"
};
