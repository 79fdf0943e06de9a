/** Kebab-case: `custody`, `sex-offender-management`. A row of `corpus/reference/topics.yml`. */
export type TopicId = string;
