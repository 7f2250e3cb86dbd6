import type { CertificateTrust } from '@mengwu/contracts';
import { useMemo, useState } from 'react';
import { Scanner } from '../../../platform/scanner';
import { useParam } from '../../../session/use-param';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useTrust } from '../api/get-trust';
import { judge } from '../parts/certificate.view';
import { VerdictCard } from '../parts/verdict-card';
import '../parts/certificate.scss';

/** Whoever stands before a certificate learns here whether it holds; after one visit it works without network. */
export default function CheckCertificate() {
  const given = useParam('c');
  const [code, setCode] = useState(given);
  const trust = useTrust();
  return (
    <Page>
      <Loaded of={trust}>
        {(kept) =>
          code ? (
            <>
              <Judged code={code} trust={kept} />
              <Button id="check-again" kind="quiet" onTap={() => setCode('')}>
                验证另一张证书
              </Button>
            </>
          ) : (
            <>
              <Notice>把镜头对准证书上的二维码。打开过本页一次后，没有网络也能验证。</Notice>
              <Scanner onCode={setCode} otherwise="或换个光线好的地方再试" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Judged({ code, trust }: { code: string; trust: CertificateTrust }) {
  const verdict = useMemo(() => judge(code, trust), [code, trust]);
  return <VerdictCard verdict={verdict} />;
}
