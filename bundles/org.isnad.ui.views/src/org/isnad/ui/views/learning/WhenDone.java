// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Does something on the UI thread when a job has ended, in whatever way. */
final class WhenDone extends JobChangeAdapter {
    private final Runnable work;
    private final Display display = Display.getCurrent();

    /** Made on the UI thread. */
    WhenDone(Runnable work) {
        this.work = work;
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
