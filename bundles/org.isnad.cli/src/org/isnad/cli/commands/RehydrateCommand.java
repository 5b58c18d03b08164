// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.release.RehydrateOperation;
import org.isnad.release.VerificationResult;

/** {@code isnad rehydrate}: puts the texts back into a release of annotations only, if they are the right ones. */
final class RehydrateCommand extends BaseCommand {
	RehydrateCommand() {
		super("rehydrate", Messages.rehydrateSummary, "isnad rehydrate news-1.0 articles --out news-1.0-texts", Operand.of("RELEASE", Messages.verifyDir), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Operand.of("TEXTS", Messages.rehydrateTexts)); //$NON-NLS-1$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("out", "DIR", Messages.rehydrateOut)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		Path out = Arguments.path(arguments.needed("out")); //$NON-NLS-1$
		VerificationResult result = new RehydrateOperation(Arguments.path(arguments.operand(0)), Arguments.path(arguments.operand(1)), out).run(monitor);
		List<String> lines = new ArrayList<>(VerifyCommand.failures(result));
		lines.add(result.ok() ? NLS.bind(Messages.rehydrateDone, new Object[] { out, result.spans() }) : NLS.bind(Messages.rehydrateFailed, result.failures().size()));
		return CommandResult.of(VerifyCommand.json(result).put("path", result.ok() ? out.toString() : null).object(), lines).withProblems(!result.ok()); //$NON-NLS-1$
	}
}
