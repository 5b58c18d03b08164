// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** A mapping cannot be used; the message has each problem with file and line. */
public final class MappingException extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient List<MappingProblem> problems;

	MappingException(String file, List<MappingProblem> problems) {
		super(problems.stream().map(p -> NLS.bind(Messages.atLine, new Object[] { file, Integer.toString(p.line()), p.message() })).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		this.problems = List.copyOf(problems);
	}

	/** All that is wrong, in the order of the lines. */
	public List<MappingProblem> problems() {
		return problems;
	}
}
