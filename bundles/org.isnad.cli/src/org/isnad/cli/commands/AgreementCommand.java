// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.agreement.StudyException;
import org.isnad.agreement.StudyFile;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Option;
import org.isnad.cli.Spelling;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** {@code isnad agreement}: every measure that fits, for a corpus or for a study of its own. */
final class AgreementCommand extends BaseCommand {
	AgreementCommand() {
		super("agreement", Messages.agreementSummary, "isnad agreement news --annotator hala --annotator yusuf", Operand.maybe("CORPUS", Messages.operandCorpus)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("study", "FILE", Messages.agreementStudy), annotator(), documents(), Option.many("measure", "ID", Messages.agreementMeasure), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("seed", "N", Messages.agreementSeed)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CorpusException, StudyException {
		boolean study = arguments.has("study"); //$NON-NLS-1$
		if (study != arguments.operandsFrom(0).isEmpty()) {
			throw new UsageException(Messages.corpusOrStudy);
		}
		if (study && (arguments.has("annotator") || arguments.has("document"))) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new UsageException(Messages.studyHasNoCorpus);
		}
		Evaluation evaluation = new Evaluation(measures(arguments), Evaluation.RESAMPLES, arguments.number("seed", Evaluation.SEED)); //$NON-NLS-1$
		List<Agreement> results;
		List<String> notes = List.of();
		if (study) {
			results = evaluation.evaluate("study", StudyFile.read(Arguments.path(arguments.value("study").orElseThrow())), monitor); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			CorpusStore store = Corpora.open(arguments);
			AgreementOperation operation = new AgreementOperation(store, Corpora.annotators(arguments, store), Corpora.documents(arguments, store), evaluation).forgetting();
			results = operation.run(monitor);
			notes = Stream.concat(store.warnings().stream(), operation.notes().stream()).distinct().toList();
		}
		return CommandResult.of(new Json().put("results", results, AgreementCommand::json).object(), lines(results)).withNotes(notes); //$NON-NLS-1$
	}

	private static List<AgreementMeasure> measures(Arguments arguments) throws UsageException {
		List<AgreementMeasure> installed = Measures.installed();
		List<String> ids = installed.stream().map(AgreementMeasure::id).toList();
		for (String id : arguments.values("measure")) { //$NON-NLS-1$
			if (!ids.contains(id)) {
				String nearest = Spelling.nearest(id, ids);
				throw new UsageException(nearest == null ? NLS.bind(Messages.noMeasure, id) : NLS.bind(Messages.noMeasureNear, id, nearest));
			}
		}
		return arguments.has("measure") //$NON-NLS-1$
				? installed.stream().filter(measure -> arguments.values("measure").contains(measure.id())).map(AgreementMeasure::unbounded).toList() : installed; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static JsonObject json(Agreement result) {
		JsonArray interval = null;
		if (result.interval() != null) {
			interval = new JsonArray();
			interval.add(result.interval().low());
			interval.add(result.interval().high());
		}
		JsonObject json = new Json().put("layer", result.layer()).put("measure", result.measure()).put("label", result.label()).put("value", result.value().number()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("undefined", result.value().undefined()).put("ci", interval).put("n", result.n()).put("raters", result.raters()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		result.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(part -> json.addProperty(part.getKey(), part.getValue()));
		return json;
	}

	static List<String> lines(List<Agreement> results) {
		if (results.isEmpty()) {
			return List.of(Messages.nothingToCompare);
		}
		TextTable table = new TextTable();
		table.row(Messages.columnLayer, Messages.columnMeasure, "", Messages.columnValue, Messages.columnInterval, "n", Messages.columnRaters); //$NON-NLS-1$ //$NON-NLS-2$
		String before = null;
		for (Agreement result : results) {
			boolean defined = result.value().number() != null;
			String interval = result.interval() == null ? "" : number(result.interval().low()) + " – " + number(result.interval().high()); //$NON-NLS-1$ //$NON-NLS-2$
			table.row(result.layer().equals(before) ? "" : result.layer(), result.measure(), result.label(), defined ? number(result.value().number()) : "–", //$NON-NLS-1$ //$NON-NLS-2$
					defined ? interval : result.value().undefined(), result.n(), result.raters());
			before = result.layer();
		}
		return new ArrayList<>(table.lines());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value); //$NON-NLS-1$
	}
}
