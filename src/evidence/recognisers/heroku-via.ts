import { otherAnswerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [['via', /(?:^|,)\s{0,4}\d(?:\.\d)? (?:vegur|heroku-router)\b/]];

/**
 * The name that Heroku's router has in `Via`.
 *
 * @see https://devcenter.heroku.com/articles/http-routing
 */
export default defineRecogniser({
  id: 'heroku-via',
  description: "`Via: 1.1 vegur` or `heroku-router`: the response passed Heroku's router.",
  recognise: (exchange) => passedBySigns(exchange, SIGNS, otherAnswerer('Heroku')),
});
