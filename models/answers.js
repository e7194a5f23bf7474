// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.334,
   "right": 177,
   "wrong": 289,
   "missed": 417
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
  -1.251,
  0.332,
  0.025,
  0.531,
  0.308,
  -0.426,
  0.206,
  0.155,
  0.159,
  0.269,
  -0.201,
  -1.003,
  0.124,
  -0.775,
  0.631,
  0.837
 ],
 "floor": 0.27,
 "digest": "a66f25df734013c9"
};
