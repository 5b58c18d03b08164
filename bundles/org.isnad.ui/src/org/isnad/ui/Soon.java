// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.swt.widgets.Control;

/** Does something once after the running event, however often it is asked for until then: many changes at once fill a list once. For the UI thread. */
public final class Soon {

	private final Runnable work;
	private boolean pending;

	/** What is to be done. */
	public Soon(Runnable work) {
		this.work = work;
	}

	/** Asks for it; nothing is done for a control that is not there yet (null), or is gone now or when its turn comes. */
	public void ask(Control control) {
		if (!pending && control != null && !control.isDisposed()) {
			pending = true;
			control.getDisplay().asyncExec(() -> {
				pending = false;
				if (!control.isDisposed()) {
					work.run();
				}
			});
		}
	}
}
