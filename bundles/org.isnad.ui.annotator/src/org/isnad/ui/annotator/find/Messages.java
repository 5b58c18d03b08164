// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.find;

import org.eclipse.osgi.util.NLS;

/** The words of finding. */
final class Messages extends NLS {

	public static String Search_badPattern;
	public static String Search_deepPattern;
	public static String Search_slowPattern;

	static {
		NLS.initializeMessages("org.isnad.ui.annotator.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
