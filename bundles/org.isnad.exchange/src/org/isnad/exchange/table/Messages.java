// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String badCell;
	public static String bom;
	public static String bomDescription;
	public static String cannotWrite;
	public static String label;
	public static String lossColumn;
	public static String lossLong;
	public static String noKey;
	public static String notTable;
	public static String separator;
	public static String separatorDescription;

	static {
		NLS.initializeMessages("org.isnad.exchange.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
