/** The inspectorate of constabulary (and, since 2017, of fire and rescue services) as a publisher signs itself. */
export const inspectorateName = /\bHMIC(?:FRS)?\b|\binspectorate of constabulary\b/iu;
