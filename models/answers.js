// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.268,
   "right": 147,
   "wrong": 358,
   "missed": 447
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
  -1.531,
  0.189,
  0.222,
  0.45,
  0.442,
  -0.387,
  0.33,
  0.072,
  0.109,
  0.288,
  -0.057,
  -1.677,
  -0.771,
  0.138,
  -0.799,
  0.432,
  0.609
 ],
 "floor": 0.21,
 "digest": "5f9c5adffdb4b068"
};
