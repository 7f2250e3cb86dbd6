import type { Ticket } from '@mengwu/contracts';
import { Image, View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import { aria } from '../../../platform/aria';
import { brightenScreen } from '../../../platform/screen';
import { classes } from '../../../ui/classes';
import { qrPicture } from './qr-picture';

interface Props {
  ticket: Ticket;
  isValid: boolean;
}

/** The code, large and on white, with eight characters below it for typing at the door. */
export function TicketCode({ ticket, isValid }: Props) {
  const picture = useMemo(() => qrPicture(ticket.code), [ticket.code]);
  useEffect(() => (isValid ? brightenScreen() : undefined), [isValid]);
  return (
    <View className="ticket">
      <View className={classes('ticket__code', !isValid && 'ticket__code--off')}>
        <View {...aria({ id: 'ticket-code', role: 'img', label: '入场二维码' })}>
          <Image className="ticket__picture" src={picture} mode="scaleToFill" nativeProps={{ alt: '' }} />
        </View>
      </View>
      <View>
        <View className="caption">扫不出来时，报这 8 位编号</View>
        <View className="ticket__short" {...aria({ id: 'short-code' })}>
          {ticket.shortCode}
        </View>
      </View>
    </View>
  );
}
