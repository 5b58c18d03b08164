// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** A handler that is told in plugin.xml, behind the colon of its class, what it is for. */
abstract class DataHandler extends AbstractHandler implements IExecutableExtension {

	private String data = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object value) {
		data = value instanceof String string ? string : ""; //$NON-NLS-1$
	}

	/** What stands behind the colon. */
	String data() {
		return data;
	}
}
