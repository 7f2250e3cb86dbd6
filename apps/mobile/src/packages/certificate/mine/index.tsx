import type { CertificateView } from '@mengwu/contracts';
import { useMutation } from '@tanstack/react-query';
import { Image, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { openFile } from '../../../platform/open-file';
import { ShareButton } from '../../../platform/share-button';
import { to } from '../../../routes';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ArticleChip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { dayText } from '../../../view/time';
import { useCertificate } from '../api/get-certificate';
import { tokenIn } from '../parts/certificate.view';
import { qrPicture } from '../parts/qr-picture';
import '../parts/certificate.scss';

export default function MyCertificatePage() {
  const alliance = useParam('alliance');
  const query = useCertificate(alliance);
  const held = query.data?.certificate;
  useShareAppMessage(() => ({
    title: held ? `${held.memberName}的成员证书` : '成员证书',
    path: held ? to.checkCertificate(tokenIn(held.checkUrl)) : to.alliance(alliance),
  }));
  return (
    <Page>
      <Loaded of={query}>
        {({ certificate, allianceName, given }) =>
          certificate ? (
            <Held certificate={certificate} allianceName={allianceName} />
          ) : given.allowed ? (
            <EmptyState icon="file" title="还没有证书" text="秘书处颁发后会显示在这里。如有疑问请联系秘书处。" />
          ) : (
            <Reason id="no-certificate" decision={given} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Held({ certificate, allianceName }: { certificate: CertificateView; allianceName: string }) {
  const open = useMutation({
    mutationFn: () =>
      openFile({ url: certificate.fileUrl, name: `成员证书-${certificate.memberName}.pdf`, mime: 'application/pdf' }),
  });
  const token = tokenIn(certificate.checkUrl);
  return (
    <>
      <View className="certificate">
        <View>{allianceName}</View>
        <View className="certificate__title">成员证书</View>
        <View className="certificate__name">{certificate.memberName}</View>
        <View className="certificate__fact">
          {certificate.kindLabel} · 自{dayText(certificate.joinedOn)}起
        </View>
        <Image
          className="certificate__code"
          src={qrPicture(certificate.checkUrl)}
          nativeProps={{ alt: '证书二维码' }}
        />
        <View className="certificate__fact">证书编号 {certificate.number}</View>
        <View className="certificate__fact">{dayText(certificate.issuedOn)}颁发</View>
      </View>
      <Card>
        <View className="muted">对方用微信扫码，或在“证书验证”页扫码，即可核对真伪和成员状态。</View>
        <ArticleChip article={certificate.article} />
      </Card>
      <FailureNotice error={open.error} />
      <Button id="open-pdf" isBusy={open.isPending} onTap={() => open.mutate()}>
        打开 PDF 证书
      </Button>
      <ShareButton id="share" page={to.checkCertificate(token)} text={`${certificate.memberName}的成员证书：`}>
        转发给对方验证
      </ShareButton>
    </>
  );
}
