// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.release.Contents;
import org.isnad.release.Edition;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleaseResult;
import org.isnad.release.SplitLevel;
import org.isnad.release.SplitRatio;
import org.isnad.release.Splitting;
import org.isnad.release.StandoffCopies;

/** {@code isnad release}: writes the gold-standard release. */
final class ReleaseCommand extends BaseCommand {
	private static final String TIME = "time"; //$NON-NLS-1$
	private static final String SIZE = "size"; //$NON-NLS-1$

	ReleaseCommand() {
		super("release", Messages.releaseSummary, "isnad release news --out news-1.0 --split 80/10/10 --level document", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		String formats = String.join(",", StandoffCopies.formats().stream().map(ExportFormat::id).toList()); //$NON-NLS-1$
		return List.of(Option.needed("out", "DIR", Messages.releaseOut), Option.of("split", "80/10/10", Messages.releaseSplit), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("level", "document|claim", Messages.releaseLevel), Option.of("order", "size|time", Messages.releaseOrder), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("seed", "N", Messages.releaseSeed), Option.of("negatives", "PERCENT", Messages.releaseNegatives), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.flag("annotations-only", Messages.releaseAnnotationsOnly), Option.many("copy", "FORMAT", NLS.bind(Messages.releaseCopy, formats)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Option.of("annotator", "NAME", Messages.releaseAnnotator), Option.of("licence", "SPDX", Messages.releaseLicence), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("version", "X.Y.Z", Messages.releaseVersion), Option.of("previous", "DIR", Messages.releasePrevious)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		Path out = Arguments.path(arguments.needed("out")); //$NON-NLS-1$
		ReleaseOptions options = options(arguments);
		CorpusStore store = Corpora.open(arguments);
		ReleaseResult result = new ReleaseOperation(store, out, options).run(monitor);
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.releaseDone, new Object[] { result.path(), result.documents(), splits(result), result.components(), result.version() }));
		lines.addAll(result.remarks());
		return CommandResult.of(json(result), lines).withNotes(store.warnings());
	}

	private static ReleaseOptions options(Arguments arguments) throws UsageException {
		Splitting usual = Splitting.DEFAULT;
		SplitRatio ratio = arguments.has("split") ? ratio(arguments.value("split").orElseThrow()) : usual.ratio(); //$NON-NLS-1$ //$NON-NLS-2$
		SplitLevel level = arguments.has("level") ? level(arguments.value("level").orElseThrow()) : usual.level(); //$NON-NLS-1$ //$NON-NLS-2$
		String order = arguments.value("order").orElse(SIZE); //$NON-NLS-1$
		boolean byTime = TIME.equals(order);
		if (!byTime && !SIZE.equals(order) || byTime && level == SplitLevel.CLAIM) {
			throw new UsageException(NLS.bind(Messages.notOrder, order));
		}
		Splitting splitting = new Splitting(ratio, level, byTime, arguments.number("seed", usual.seed())); //$NON-NLS-1$
		long negatives = arguments.number("negatives", Contents.DEFAULT.negatives()); //$NON-NLS-1$
		List<String> formats = arguments.values("copy").stream().flatMap(each -> Arrays.stream(each.split(","))).map(String::strip).filter(each -> !each.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		Contents contents = new Contents(arguments.has("annotations-only"), (int) Math.min(negatives, 10_000), formats); //$NON-NLS-1$
		return new ReleaseOptions(arguments.value("annotator").orElse(CorpusStore.GOLD), splitting, contents, edition(arguments)); //$NON-NLS-1$
	}

	private static Edition edition(Arguments arguments) throws UsageException {
		String version = arguments.value("version").orElse(null); //$NON-NLS-1$
		if (version != null && !Edition.isVersion(version)) {
			throw new UsageException(NLS.bind(Messages.notVersion, version));
		}
		Path previous = arguments.has("previous") ? Arguments.path(arguments.value("previous").orElseThrow()) : null; //$NON-NLS-1$ //$NON-NLS-2$
		return new Edition(version, previous, arguments.value("licence").orElse(null)); //$NON-NLS-1$
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
				.put("components", result.components()).put("version", result.version()).put("remarks", result.remarks()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String splits(ReleaseResult result) {
		return String.join(", ", result.splits().entrySet().stream().map(split -> split.getKey() + ' ' + split.getValue()).toList()); //$NON-NLS-1$
	}
}
