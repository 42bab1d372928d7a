/** The kinds of question a model answers; a ranking orders the items of each query. */
export const tasks = ['binary', 'multiclass', 'regression', 'ranking'] as const;
export type Task = (typeof tasks)[number];
