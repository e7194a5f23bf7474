// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.336,
   "right": 168,
   "wrong": 238,
   "missed": 426
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
  -0.805,
  0.332,
  0.042,
  0.786,
  0.101,
  -0.34,
  0.118,
  0.263,
  0.061,
  0.395,
  -0.346,
  -1.157,
  0.09,
  -0.347,
  0.545,
  0.954
 ],
 "floor": 0.24,
 "digest": "d6c099e0441347a8"
};
