import { lineRule } from '../furniture-rule.ts';

const banner = [
  /^Quickly exit this site\b/iu,
  /^Leave this site$/iu,
  /^Sorry, (?:there was )?an? (?:technical )?(?:problem|error|fault)\b.{0,40}\btry again\b.{0,20}$/iu,
  /\bbeta['’]? version of (?:our|the|this) (?:new )?(?:web ?site|site|page)\b/iu,
  /^This is a (?:new|beta) (?:service|site)\b.{0,80}\b(?:feedback|improve)/iu,
  /^(?:Please )?(?:enable|turn on) JavaScript\b|\bJavaScript (?:is|must be) (?:disabled|enabled|turned)\b/iu,
  /^You (?:are using|need) an? (?:out(?:dated|-of-date)|old|modern) browser\b|^Your browser (?:is|does)\b/iu,
  /^Skip to (?:main )?(?:content|navigation|search|footer)\b.{0,40}$/iu,
  /^Back to (?:top|news|all news|latest news|results|listing)$/iu,
  /^(?:Print|Email|Download) this (?:page|article|story)$/iu,
  /^Was this (?:page|article) (?:useful|helpful)\?/iu,
  /^This (?:site|website|page) is protected by reCAPTCHA\b/iu,
];

/** Whole lines that only a site says about itself. "This is a new service" in an article has no feedback asked for. */
export const siteBanner = lineRule('site-banner', 'site banner', ({ words }) =>
  banner.some((shape) => shape.test(words)),
);
