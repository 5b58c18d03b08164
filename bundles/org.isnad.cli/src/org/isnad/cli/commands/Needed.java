// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.UsageException;

/** Options without which a command cannot do anything. */
final class Needed {
	private Needed() {
	}

	static String value(Arguments arguments, String option) throws UsageException {
		return arguments.value(option).orElseThrow(() -> new UsageException(NLS.bind(Messages.optionMissing, option)));
	}
}
