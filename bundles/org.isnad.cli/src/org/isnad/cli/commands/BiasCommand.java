// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.Agreement.Interval;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.bias.BiasReport;
import org.isnad.agreement.bias.BiasReport.Contrast;
import org.isnad.agreement.bias.BiasReport.Divergence;
import org.isnad.agreement.bias.SuggestionBias;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** {@code isnad bias}: what suggestions do to annotators, told by the documents that are annotated without them. */
final class BiasCommand extends BaseCommand {
	BiasCommand() {
		super("bias", Messages.biasSummary, "isnad bias news", corpus()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(documents(), Option.of("share", "PERCENT", Messages.biasShare), Option.of("seed", "N", Messages.biasSeed)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException {
		CorpusStore store = Corpora.open(arguments);
		if (arguments.has("share")) { //$NON-NLS-1$
			long share = arguments.number("share", 0); //$NON-NLS-1$
			if (share < 0 || share > 100) {
				throw new UsageException(Messages.biasNotShare);
			}
			store.corpus().setBlindShare((int) share);
			store.save(store.corpus());
		}
		BiasReport report = new SuggestionBias(store, Corpora.documents(arguments, store), arguments.number("seed", Evaluation.SEED)).run(monitor); //$NON-NLS-1$
		return CommandResult.of(json(report), lines(report)).withNotes(store.warnings());
	}

	private static JsonObject json(BiasReport report) {
		return new Json().put("share", report.share()).put("blind", report.blind()).put("suggested", report.suggested()).put("other", report.other()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("sets", report.sets()).put("seed", report.seed()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("contrasts", report.contrasts(), contrast -> new Json().put("layer", contrast.layer()).put("measure", contrast.measure().id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.put("blind", contrast.blind()).put("suggested", contrast.suggested()).put("ci", array(contrast.difference())).put("differs", contrast.differs()).object()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("divergences", report.divergences(), divergence -> new Json().put("layer", divergence.layer()).put("tagset", divergence.tagset()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.put("blind", divergence.blind()).put("suggested", divergence.suggested()).put("value", divergence.value()).put("byChance", divergence.byChance()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						.put("differs", divergence.differs()).object()) //$NON-NLS-1$
				.object();
	}

	private static JsonArray array(Interval interval) {
		if (interval == null) {
			return null;
		}
		JsonArray array = new JsonArray();
		array.add(interval.low());
		array.add(interval.high());
		return array;
	}

	private static List<String> lines(BiasReport report) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.biasDocuments, new Object[] { report.blind(), report.suggested(), report.other(), report.share() }));
		if (!report.comparable()) {
			lines.add(Messages.biasNothing);
			return lines;
		}
		TextTable table = new TextTable();
		table.row(Messages.columnLayer, Messages.columnMeasure, Messages.biasBlind, Messages.biasSuggested, Messages.biasDifference, ""); //$NON-NLS-1$
		for (Contrast contrast : report.contrasts()) {
			if (contrast.blind() != null && contrast.suggested() != null) {
				table.row(contrast.layer(), name(contrast.measure()), figure(contrast.blind()), figure(contrast.suggested()), interval(contrast.difference()), mark(contrast.differs()));
			}
		}
		lines.addAll(table.lines());
		if (!report.divergences().isEmpty()) {
			TextTable tags = new TextTable();
			tags.row(Messages.biasTagset, Messages.biasBlind, Messages.biasSuggested, Messages.biasDivergence, Messages.biasByChance, ""); //$NON-NLS-1$
			for (Divergence divergence : report.divergences()) {
				tags.row(divergence.layer() + '.' + divergence.tagset(), divergence.blind(), divergence.suggested(), figure(divergence.value()), figure(divergence.byChance()),
						mark(divergence.differs()));
			}
			lines.add(""); //$NON-NLS-1$
			lines.addAll(tags.lines());
		}
		return lines;
	}

	private static String name(BiasReport.Measure measure) {
		return switch (measure) {
		case DENSITY -> Messages.biasDensity;
		case LENGTH -> Messages.biasLength;
		case IDENTICAL -> Messages.biasIdentical;
		};
	}

	private static String mark(boolean differs) {
		return differs ? Messages.biasDiffers : ""; //$NON-NLS-1$
	}

	private static String interval(Interval interval) {
		return interval == null ? "" : String.format(Locale.ROOT, "%+.2f … %+.2f", interval.low(), interval.high()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String figure(double number) {
		return String.format(Locale.ROOT, "%.3f", number); //$NON-NLS-1$
	}
}
