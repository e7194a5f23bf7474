// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.357,
   "right": 188,
   "wrong": 272,
   "missed": 406
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
  -0.447,
  0.172,
  0.004,
  0.317,
  0.11,
  -0.225,
  0.202,
  0.165,
  0.089,
  0.085,
  -0.302,
  -0.947,
  0.119,
  -0.35,
  0.145,
  0.389
 ],
 "floor": 0.21,
 "digest": "5d98dc85c7a99250"
};
