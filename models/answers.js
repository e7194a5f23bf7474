// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.331,
   "right": 173,
   "wrong": 277,
   "missed": 421
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
  -1.101,
  0.256,
  0.149,
  0.467,
  0.332,
  -0.386,
  0.194,
  0.205,
  0.182,
  0.29,
  -0.185,
  -0.964,
  0.106,
  -0.822,
  0.53,
  0.839
 ],
 "floor": 0.26,
 "digest": "0b51c25f0635320f"
};
