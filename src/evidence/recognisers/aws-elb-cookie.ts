import { answerer } from '../answerers';
import { cookieQuote } from '../cookies';
import { defineRecogniser } from '../finding';
import { passed } from '../signs';

/**
 * The sticky sessions of Amazon's load balancers.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html
 */
export default defineRecogniser({
  id: 'aws-elb-cookie',
  description:
    'The cookies `AWSALB`, `AWSALBCORS`, `AWSALBTG` and `AWSELB`: the response passed such a balancer.',
  recognise(exchange) {
    const quote = cookieQuote(exchange, /(?<![^\n])AWS(?:ALB(?:APP-\d|TG)?(?:CORS)?|ELB(?:CORS)?)=/);
    return passed([quote], answerer('aws-elb'));
  },
});
