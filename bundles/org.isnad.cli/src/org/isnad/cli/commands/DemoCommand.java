// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandException;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.compare.gold.AdjudicateOperation;
import org.isnad.compare.gold.Adjudication;
import org.isnad.compare.gold.Policy;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Problem;
import org.isnad.core.Profile;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.release.ReleaseOperation;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.ReleaseResult;
import org.isnad.release.ReleaseVerifier;
import org.isnad.release.VerificationResult;
import org.isnad.sample.SampleCorpus;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;

/**
 * {@code isnad demo}: the main job from texts to a verified release. On the sample corpus its three annotators are compared and
 * adjudicated; on the texts of a user there is nobody but the machine, so its annotations are released as what they are.
 */
final class DemoCommand extends BaseCommand {
	private static final String FOLDER = "isnad-demo"; //$NON-NLS-1$
	private static final String TOLD = "isnad.demo.corpus"; //$NON-NLS-1$
	private static final String CONTRADICTIONS = "contradictions"; //$NON-NLS-1$
	private static final String MACHINE = "machine"; //$NON-NLS-1$

	DemoCommand() {
		super("demo", Messages.demoSummary, "isnad demo --out demo"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("texts", "DIR", Messages.demoTexts), Option.of("out", "DIR", Messages.demoOut)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException, CommandException, CorpusException, IOException {
		Path out = arguments.has("out") ? Arguments.path(arguments.value("out").orElseThrow()).toAbsolutePath().normalize() : fresh(); //$NON-NLS-1$ //$NON-NLS-2$
		requireEmpty(out);
		Path corpus = out.resolve("corpus"); //$NON-NLS-1$
		Path release = out.resolve("release"); //$NON-NLS-1$
		DemoAccount account = new DemoAccount();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.demoProgress, 100);
		boolean there = Files.exists(out);
		boolean done = false;
		boolean verified;
		try {
			if (arguments.has("texts")) { //$NON-NLS-1$
				verified = texts(Arguments.path(arguments.value("texts").orElseThrow()), corpus, release, account, progress); //$NON-NLS-1$
			} else {
				verified = sample(corpus, release, account, progress);
			}
			done = true;
		} finally {
			if (!done) {
				// Half a demonstration is of no use, and would be in the way of the next.
				discard(corpus, release, there ? corpus : out);
			}
		}
		Json json = new Json().put("steps", account.steps(), step -> new Json().put("name", step.name()).put("seconds", step.seconds()).object()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("corpus", corpus.toString()).put("release", release.toString()).put("skipped", account.skipped()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		tell(corpus);
		List<String> lines = new ArrayList<>(account.lines());
		lines.add(NLS.bind(Messages.demoDone, String.format(Locale.ROOT, "%.1f", account.seconds()))); //$NON-NLS-1$
		lines.add(NLS.bind(Messages.demoWhereCorpus, corpus));
		lines.add(NLS.bind(Messages.demoWhereRelease, release));
		return CommandResult.of(json.object(), lines).withProblems(!verified);
	}

	private static boolean sample(Path corpus, Path release, DemoAccount account, SubMonitor progress) throws CorpusException, IOException {
		SampleCorpus.copyTo(corpus);
		CorpusStore store = CorpusStore.open(corpus);
		account.add("import", NLS.bind(Messages.demoImport, store.documents().size(), String.join(", ", store.annotators()))); //$NON-NLS-1$ //$NON-NLS-2$
		account.add("pipeline", suggest(store, null, progress.split(40))); //$NON-NLS-1$
		validate(store, store.annotators(), account, progress.split(10));
		List<Agreement> agreement = new AgreementOperation(store, List.of(), document -> true, Evaluation.by(Measures.installed())).run(progress.split(20));
		account.add("agreement", agreement(agreement)); //$NON-NLS-1$
		Adjudication gold = new AdjudicateOperation(store, Policy.MAJORITY, List.of()).run(progress.split(10));
		account.add("gold", NLS.bind(Messages.adjudicateDone, gold.decided(), gold.open().size())); //$NON-NLS-1$
		return release(store, release, ReleaseOptions.defaults(), account, progress);
	}

	private static boolean texts(Path texts, Path corpus, Path release, DemoAccount account, SubMonitor progress)
			throws CommandException, CorpusException, IOException {
		if (!Files.exists(texts)) {
			throw new NoSuchFileException(texts.toString());
		}
		CorpusStore store = CorpusStore.create(corpus, corpus.getParent().getFileName().toString(), "ar", Profile.BASIC); //$NON-NLS-1$
		ImportResult imported = new ImportOperation(store, List.of(texts), null, null, Map.of(), false).run(progress.split(20));
		if (store.documents().isEmpty()) {
			throw new CommandException(NLS.bind(Messages.demoNothing, texts), null);
		}
		account.add("import", NLS.bind(Messages.demoImportTexts, imported.documents(), imported.problems().size())); //$NON-NLS-1$
		imported.problems().forEach(skipped -> account.note(NLS.bind(Messages.importSkipped, skipped.file(), skipped.reason())));
		account.add("pipeline", suggest(store, MACHINE, progress.split(40))); //$NON-NLS-1$
		validate(store, List.of(MACHINE), account, progress.split(20));
		account.skip("agreement", Messages.demoSkipAgreement); //$NON-NLS-1$
		account.skip("gold", Messages.demoSkipGold); //$NON-NLS-1$
		return release(store, release, ReleaseOptions.defaults().withAnnotator(MACHINE), account, progress);
	}

	/** Runs the pipeline for attributions, and then the one that relates claims, which works on what it finds. */
	private static String suggest(CorpusStore store, String as, IProgressMonitor monitor) throws CorpusException {
		List<Pipeline> pipelines = Stream.of(Pipelines.DEFAULT, CONTRADICTIONS).flatMap(id -> Pipelines.installed().find(id).stream()).toList();
		SubMonitor progress = SubMonitor.convert(monitor, pipelines.size());
		List<SuggestResult> results = new ArrayList<>();
		for (Pipeline pipeline : pipelines) {
			results.add(new SuggestOperation(store, pipeline, document -> true, as).claimsOf(as).run(progress.split(1)));
		}
		Object[] counts = { results.stream().mapToInt(SuggestResult::claims).sum(), results.stream().mapToInt(SuggestResult::attributions).sum(),
				results.stream().mapToInt(SuggestResult::relations).sum(), results.stream().mapToInt(result -> result.failed().size()).sum(), as };
		return NLS.bind(as == null ? Messages.demoPipeline : Messages.demoPipelineAs, counts);
	}

	private static void validate(CorpusStore store, List<String> annotators, DemoAccount account, IProgressMonitor monitor) throws CorpusException {
		List<Problem> problems = new Validator(Rules.installed()).validate(store, annotators, monitor);
		long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
		account.add("validation", NLS.bind(Messages.demoValidate, errors, problems.size() - errors)); //$NON-NLS-1$
	}

	/** One telling figure a layer: what matches exactly, and for tags α. */
	private static String agreement(List<Agreement> results) {
		List<String> parts = new ArrayList<>();
		for (Agreement result : results) {
			boolean telling = result.measure().equals("f1-exact") || result.measure().equals("relation-f1") || result.layer().equals("claim.claimType") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					&& result.measure().equals("krippendorff-alpha"); //$NON-NLS-1$
			if (telling && result.label() == null && result.value().number() != null) {
				parts.add(NLS.bind(Messages.demoAgreementLine, new Object[] { result.layer(), result.measure(), String.format(Locale.ROOT, "%.2f", result.value().number()) })); //$NON-NLS-1$
			}
		}
		return Messages.demoAgreement + ": " + String.join(" · ", parts); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean release(CorpusStore store, Path out, ReleaseOptions options, DemoAccount account, SubMonitor progress) throws CorpusException {
		ReleaseResult released = new ReleaseOperation(store, out, options).run(progress.split(10));
		account.add("release", NLS.bind(Messages.demoRelease, released.documents(), ReleaseCommand.splits(released))); //$NON-NLS-1$
		released.remarks().forEach(account::note);
		VerificationResult verified = ReleaseVerifier.verify(out, progress.split(10));
		boolean ok = verified.failures().isEmpty();
		account.add("verification", ok ? NLS.bind(Messages.demoVerified, new Object[] { verified.files(), verified.spans(), verified.references() }) //$NON-NLS-1$
				: NLS.bind(Messages.verifyFailed, verified.failures().size()));
		return ok;
	}

	private static void discard(Path... folders) throws IOException {
		for (Path folder : folders) {
			FolderTree.delete(folder);
		}
	}

	/** Whoever started the program may want to open the window on the corpus, and names a file to be told where it is. */
	private static void tell(Path corpus) throws IOException {
		String file = System.getProperty(TOLD);
		if (file != null) {
			Files.writeString(Path.of(file), corpus + "\n"); //$NON-NLS-1$
		}
	}

	/** Without {@code --out} every demonstration gets a folder of its own. */
	private static Path fresh() {
		Path here = Path.of("").toAbsolutePath(); //$NON-NLS-1$
		Path folder = here.resolve(FOLDER);
		for (int n = 2; Files.exists(folder); n++) {
			folder = here.resolve(FOLDER + '-' + n);
		}
		return folder;
	}

	private static void requireEmpty(Path out) throws UsageException, IOException {
		if (!Files.exists(out)) {
			return;
		}
		if (!Files.isDirectory(out)) {
			throw new UsageException(NLS.bind(Messages.demoOutTaken, out));
		}
		try (Stream<Path> entries = Files.list(out)) {
			if (entries.findAny().isPresent()) {
				throw new UsageException(NLS.bind(Messages.demoOutTaken, out));
			}
		}
	}
}
