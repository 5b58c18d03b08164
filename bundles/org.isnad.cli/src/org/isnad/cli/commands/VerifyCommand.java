// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandException;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.UsageException;
import org.isnad.release.ReleaseVerifier;
import org.isnad.release.VerificationResult;

/** {@code isnad verify}: reads a release again and proves it. */
final class VerifyCommand extends BaseCommand {
	VerifyCommand() {
		super("verify", Messages.verifySummary, "isnad verify news-1.0", Operand.of("DIR", Messages.verifyDir)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CommandException {
		Path folder = Arguments.path(arguments.operand(0));
		if (!Files.isDirectory(folder)) {
			throw new CommandException(NLS.bind(Messages.noRelease, folder), null);
		}
		VerificationResult result = ReleaseVerifier.verify(folder, monitor);
		boolean ok = result.ok();
		List<String> lines = new ArrayList<>(failures(result));
		lines.add(ok ? NLS.bind(Messages.verifyOk, new Object[] { result.files(), result.spans(), result.references() })
				: NLS.bind(Messages.verifyFailed, result.failures().size()));
		return CommandResult.of(json(result).object(), lines).withProblems(!ok);
	}

	/** What is wrong, a line each, with file, line and offset. */
	static List<String> failures(VerificationResult result) {
		List<String> lines = new ArrayList<>();
		for (VerificationResult.Failure failure : result.failures()) {
			String place = failure.line() > 0 ? failure.file() + ':' + failure.line() : failure.file();
			lines.add(NLS.bind(Messages.verifyFailure, failure.offset() >= 0 ? place + " @" + failure.offset() : place, failure.message())); //$NON-NLS-1$
		}
		return lines;
	}

	/** What was checked and what is wrong. */
	static Json json(VerificationResult result) {
		JsonObject checked = new Json().put("files", result.files()).put("spans", result.spans()).put("references", result.references()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Json().put("ok", result.ok()).put("checked", checked).put("failures", result.failures(), VerifyCommand::json); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static JsonObject json(VerificationResult.Failure failure) {
		return new Json().put("file", failure.file()).put("line", failure.line()).put("offset", failure.offset() < 0 ? null : failure.offset()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("message", failure.message()).object(); //$NON-NLS-1$
	}
}
