// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.exchange.RequestException;
import org.isnad.exchange.jsonl.SchemeFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * Makes a release of a corpus. It is written into a folder beside, verified there and then renamed, so that it is there whole and sound or not at all.
 * The same corpus and options give the same bytes, whatever the locale, time zone and default encoding.
 */
public final class ReleaseOperation {
	private static final String EPOCH = "SOURCE_DATE_EPOCH"; //$NON-NLS-1$

	private final CorpusStore store;
	private final Path out;
	private final ReleaseOptions options;
	private final String epoch;

	/**
	 * Prepares a release.
	 *
	 * @param store the corpus
	 * @param out the folder of the release; not there yet, or empty
	 * @param options what it is to be like
	 */
	public ReleaseOperation(CorpusStore store, Path out, ReleaseOptions options) {
		this(store, out, options, System.getenv(EPOCH));
	}

	ReleaseOperation(CorpusStore store, Path out, ReleaseOptions options, String epoch) {
		this.store = store;
		this.out = out.toAbsolutePath().normalize();
		this.options = options;
		this.epoch = epoch;
	}

	/**
	 * Makes the release.
	 *
	 * @throws RequestException if there is no such annotator
	 * @throws CorpusException if there is no gold set, something is in the folder already, the corpus cannot be read, a file cannot be written,
	 *         or what came out would not verify
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ReleaseResult run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.releasing, 100);
		checkRequest();
		Path parts = out.resolveSibling("." + out.getFileName() + ".releasing"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			FolderTree.delete(parts);
			Files.createDirectories(parts);
			ReleaseResult result = write(parts, progress.split(60));
			VerificationResult verified = ReleaseVerifier.verify(parts, progress.split(35));
			if (!verified.ok()) {
				VerificationResult.Failure first = verified.failures().get(0);
				throw new CorpusException(NLS.bind(Messages.notSound, new Object[] { first.file(), Integer.toString(first.line()), first.message(), options.annotator() }), out, null);
			}
			Files.deleteIfExists(out);
			Files.move(parts, out, StandardCopyOption.ATOMIC_MOVE);
			return result;
		} catch (IOException e) {
			throw cannotWrite(e);
		} catch (UncheckedIOException e) {
			throw cannotWrite(e.getCause());
		} finally {
			FolderTree.deleteQuietly(parts);
		}
	}

	private CorpusException cannotWrite(IOException e) {
		String reason = e instanceof FileSystemException known && known.getReason() != null ? known.getReason() : String.valueOf(e.getMessage());
		return new CorpusException(NLS.bind(Messages.cannotWrite, out, reason), out, e);
	}

	private void checkRequest() throws CorpusException {
		store.requireAllDocuments();
		String annotator = options.annotator();
		boolean there = store.documents().stream().anyMatch(document -> store.hasAnnotations(document.getId(), annotator));
		if (!there) {
			if (CorpusStore.GOLD.equals(annotator)) {
				throw new CorpusException(Messages.noGold, store.folder(), null);
			}
			throw new RequestException(NLS.bind(Messages.noAnnotator, annotator, String.join(", ", store.annotators()))); //$NON-NLS-1$
		}
		try (Stream<Path> entries = Files.isDirectory(out) ? Files.list(out) : Stream.empty()) {
			if (Files.exists(out) && (!Files.isDirectory(out) || entries.findAny().isPresent())) {
				throw new CorpusException(NLS.bind(Messages.notEmpty, out), out, null);
			}
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	private ReleaseResult write(Path folder, SubMonitor progress) throws CorpusException, IOException {
		progress.setWorkRemaining(10);
		ReleaseRows rows = new ReleaseRows(store, options.annotator());
		rows.gather(progress.split(4));
		SplitPlan plan = new SplitPlan(rows, options);
		progress.split(2);
		new InferencePairs(store, rows, plan, options.annotator()).add();
		plan.apply(rows);
		if (options.annotationsOnly()) {
			TextRemoval.apply(rows);
		}
		ReleaseFiles files = new ReleaseFiles(folder);
		for (ReleaseTable table : ReleaseTable.all(options.annotationsOnly())) {
			progress.checkCanceled();
			files.writeTable(table, rows.rows(table.name()), plan.splitsOf(table));
			files.writeJson("schema/" + table.name() + ".schema.json", RowSchema.of(table)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		files.writeJson(SchemeFile.NAME, SchemeFile.of(store.corpus()));
		files.writeJson(Manifest.FILE, Manifest.of(store, options, rows, plan, files, toolVersion(), epoch));
		progress.split(1);
		String card = new DatasetCard(store, options, rows, plan, files).text(progress.split(3));
		Files.writeString(folder.resolve(DatasetCard.FILE), card);
		Files.writeString(folder.resolve(Citation.FILE), Citation.text(store, options, Manifest.time(epoch)));
		files.writeJson(Croissant.FILE, new Croissant(store, options, files, Checksums.inFolder(folder)).json(Manifest.time(epoch)));
		Checksums.write(folder);
		return new ReleaseResult(out, rows.rows(ReleaseTable.DOCUMENTS).size(), plan.sizes(), plan.componentCount(), remarks(rows, plan));
	}

	private List<String> remarks(ReleaseRows rows, SplitPlan plan) {
		List<String> remarks = new ArrayList<>();
		if (plan.isUnsplit()) {
			remarks.add(options.level() == SplitLevel.DOCUMENT ? Messages.oneComponent : Messages.oneClaimComponent);
		}
		if (!rows.documentsWithoutSet().isEmpty()) {
			remarks.add(NLS.bind(Messages.leftOutDocuments, Integer.toString(rows.documentsWithoutSet().size()), options.annotator()));
		}
		if (rows.danglingRelations() > 0) {
			remarks.add(NLS.bind(Messages.leftOutRelations, Integer.toString(rows.danglingRelations())));
		}
		return remarks;
	}

	/** Without the qualifier, which says when the tool was built and not what it does. */
	private static String toolVersion() {
		Bundle bundle = FrameworkUtil.getBundle(ReleaseOperation.class);
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
	}
}
