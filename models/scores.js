// What the program scores on labelled texts, cross-validated. Made by `npm run scores`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "fd20b210599e9be6",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.744,
   "recall": 0.867
  },
  "prediction": {
   "precision": 0.612,
   "recall": 0.699
  },
  "prescription": {
   "precision": 0.671,
   "recall": 0.686
  },
  "evaluation": {
   "precision": 0.506,
   "recall": 0.561
  },
  "causal": {
   "precision": 0.536,
   "recall": 0.613
  },
  "concession": {
   "precision": 0.459,
   "recall": 0.544
  },
  "opposing_view": {
   "precision": 0.362,
   "recall": 0.325
  },
  "rebuttal": {
   "precision": 0.275,
   "recall": 0.393
  },
  "analogy": {
   "precision": 0.471,
   "recall": 0.351
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.552,
   "recall": 0.413
  },
  "evidence": {
   "precision": 0.547,
   "recall": 0.688
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.965
  }
 },
 "strengthError": 0.233
};
