// Which sentence an answer answers. Made by `npm run train`; do not edit.
export const ANSWERS = {
 "format": "hedgerow/answers@1",
 "made": {
  "command": "npm run train -- --data FOLDER",
  "essays": 269,
  "crossValidated": {
   "f1": 0.35,
   "right": 180,
   "wrong": 255,
   "missed": 414
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
  -0.491,
  0.215,
  -0.026,
  0.342,
  0.05,
  -0.272,
  0.202,
  0.088,
  0.105,
  0.168,
  -0.307,
  -0.977,
  0.141,
  -0.332,
  0.112,
  0.366
 ],
 "floor": 0.2,
 "digest": "ccc263387b3547af"
};
