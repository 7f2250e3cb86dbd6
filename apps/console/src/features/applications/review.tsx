import type { DeskApplication } from '@mengwu/contracts';
import { Flex } from 'antd';
import { useState } from 'react';
import { AdmissionPanel } from './admission-panel.tsx';
import { reviewSections } from './applications.view.ts';
import { PaperPanel } from './paper-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import { ReturnBar } from './return-bar.tsx';
import { ReviewFields } from './review-fields.tsx';
import { ReviewHeader } from './review-header.tsx';
import { ReviewScans } from './review-scans.tsx';
import { TimelinePanel } from './timeline-panel.tsx';

/** The scan on the left, the answers on the right; returning is done at the answers themselves. */
export function Review({ application }: { application: DeskApplication }) {
  const [reasons, setReasons] = useState<Record<string, string> | null>(null);
  const sections = reviewSections(application);
  return (
    <>
      <ReviewHeader application={application} isReturning={reasons !== null} onReturn={() => setReasons({})} />
      <div className="review">
        <div className="review-scan">
          <ReviewScans sections={sections} />
        </div>
        <Flex vertical gap={16}>
          <AdmissionPanel application={application} />
          <PaperPanel application={application} />
          <PathPanel path={application.path} />
          <ReviewFields
            sections={sections}
            openQuestion={application.form.openQuestion}
            reasons={reasons}
            onReasons={setReasons}
          />
          <TimelinePanel entries={application.timeline} />
        </Flex>
      </div>
      {reasons && (
        <ReturnBar application={application} sections={sections} reasons={reasons} onDone={() => setReasons(null)} />
      )}
    </>
  );
}
