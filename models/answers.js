// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.352,
   "right": 185,
   "wrong": 273,
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
  -0.441,
  0.17,
  0.013,
  0.325,
  0.104,
  -0.212,
  0.207,
  0.142,
  0.074,
  0.096,
  -0.298,
  -0.936,
  0.116,
  -0.336,
  0.123,
  0.337
 ],
 "floor": 0.2,
 "digest": "9d5b4f9ce6bc7ba5"
};
