// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "6276f6ca45e55250",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.728,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.576,
   "recall": 0.715
  },
  "prescription": {
   "precision": 0.66,
   "recall": 0.712
  },
  "evaluation": {
   "precision": 0.47,
   "recall": 0.615
  },
  "causal": {
   "precision": 0.532,
   "recall": 0.618
  },
  "concession": {
   "precision": 0.448,
   "recall": 0.587
  },
  "opposing_view": {
   "precision": 0.506,
   "recall": 0.335
  },
  "rebuttal": {
   "precision": 0.325,
   "recall": 0.473
  },
  "analogy": {
   "precision": 0.448,
   "recall": 0.397
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.519,
   "recall": 0.485
  },
  "evidence": {
   "precision": 0.567,
   "recall": 0.665
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.963
  }
 },
 "strengthError": 0.232
};
