// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleaseResult;
import org.isnad.release.SplitLevel;
import org.isnad.release.SplitRatio;

/** {@code isnad release}: writes the gold-standard release. */
final class ReleaseCommand extends BaseCommand {
	ReleaseCommand() {
		super("release", Messages.releaseSummary, "isnad release news --out news-1.0 --split 80/10/10 --level document", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.needed("out", "DIR", Messages.releaseOut), Option.of("split", "80/10/10", Messages.releaseSplit), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("level", "document|claim", Messages.releaseLevel), Option.of("seed", "N", Messages.releaseSeed), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.flag("annotations-only", Messages.releaseAnnotationsOnly), Option.of("annotator", "NAME", Messages.releaseAnnotator), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Option.of("licence", "SPDX", Messages.releaseLicence)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		String out = arguments.needed("out"); //$NON-NLS-1$
		ReleaseOptions options = ReleaseOptions.defaults().withSeed(arguments.number("seed", ReleaseOptions.defaults().seed())) //$NON-NLS-1$
				.withAnnotationsOnly(arguments.has("annotations-only")).withLicence(arguments.value("licence").orElse(null)) //$NON-NLS-1$ //$NON-NLS-2$
				.withAnnotator(arguments.value("annotator").orElse(CorpusStore.GOLD)); //$NON-NLS-1$
		if (arguments.has("split")) { //$NON-NLS-1$
			options = options.withRatio(ratio(arguments.value("split").orElseThrow())); //$NON-NLS-1$
		}
		if (arguments.has("level")) { //$NON-NLS-1$
			options = options.withLevel(level(arguments.value("level").orElseThrow())); //$NON-NLS-1$
		}
		CorpusStore store = Corpora.open(arguments);
		ReleaseResult result = new ReleaseOperation(store, Arguments.path(out), options).run(monitor);
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.releaseDone, new Object[] { result.path(), result.documents(), splits(result), result.components() }));
		lines.addAll(result.remarks());
		return CommandResult.of(json(result), lines).withNotes(store.warnings());
	}

	private static SplitRatio ratio(String text) throws UsageException {
		try {
			return SplitRatio.parse(text);
		} catch (IllegalArgumentException otherForm) {
			throw new UsageException(NLS.bind(Messages.notSplit, text));
		}
	}

	private static SplitLevel level(String text) throws UsageException {
		for (SplitLevel level : SplitLevel.values()) {
			if (level.id().equals(text)) {
				return level;
			}
		}
		throw new UsageException(NLS.bind(Messages.notLevel, text));
	}

	private static JsonObject json(ReleaseResult result) {
		JsonObject splits = new JsonObject();
		result.splits().forEach(splits::addProperty);
		return new Json().put("path", result.path().toString()).put("documents", result.documents()).put("splits", splits) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("components", result.components()).put("remarks", result.remarks()).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String splits(ReleaseResult result) {
		return String.join(", ", result.splits().entrySet().stream().map(split -> split.getKey() + ' ' + split.getValue()).toList()); //$NON-NLS-1$
	}
}
