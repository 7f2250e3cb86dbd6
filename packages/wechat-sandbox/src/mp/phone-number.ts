import { seconds } from '../world/clock.ts';
import { requireToken } from './access-tokens.ts';
import { type MpEndpoint, postedObject } from './call.ts';
import { useCode } from './jscode2session.ts';
import { MpError } from './mp-error.ts';

export const phoneNumber: MpEndpoint = {
  api: 'getuserphonenumber',
  method: 'POST',
  url: '/wxa/business/getuserphonenumber',
  run: (world, call) => {
    const app = requireToken(world, call.query);
    const body = postedObject(call);
    const { persona } = useCode(world, 'phone', app.appid, body.code);
    if (body.openid !== undefined && body.openid !== world.ids.openid(app.appid, persona.id)) throw new MpError(40003);
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: persona.phone,
        purePhoneNumber: persona.phone,
        countryCode: '86',
        watermark: { timestamp: seconds(world.clock.now()), appid: app.appid },
      },
    };
  },
};
