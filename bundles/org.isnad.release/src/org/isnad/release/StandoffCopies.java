// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RequestException;

/** Copies of a release in formats of other tools, whatever formats are installed: a folder each under {@code standoff}. */
@SuppressWarnings("nls")
public final class StandoffCopies {
	static final String FOLDER = "standoff";

	private StandoffCopies() {
	}

	/** The formats of which a release can have copies: those that are written, but the one that the release itself is made of. */
	public static List<ExportFormat> formats() {
		return Formats.installed().exporters().stream().filter(format -> !"jsonl".equals(format.id())).toList();
	}

	static void check(ReleaseOptions options) throws RequestException {
		List<String> known = formats().stream().map(ExportFormat::id).toList();
		for (String format : options.contents().formats()) {
			if (!known.contains(format)) {
				throw new RequestException(NLS.bind(Messages.noFormat, format, String.join(", ", known)));
			}
		}
		if (options.annotationsOnly() && !options.contents().formats().isEmpty()) {
			throw new RequestException(Messages.formatsHaveTexts);
		}
	}

	/** Writes the copies. What the formats have no place for is told: not in the release, since it is in the language of the interface. */
	static List<String> write(CorpusStore store, ReleaseOptions options, ReleaseFiles files, SubMonitor monitor) throws CorpusException, IOException {
		List<String> losses = new ArrayList<>();
		monitor.setWorkRemaining(Math.max(1, options.contents().formats().size()));
		for (String id : options.contents().formats()) {
			ExportFormat format = Formats.installed().exporter(id).orElseThrow();
			Path folder = Files.createDirectories(files.folder().resolve(FOLDER).resolve(id));
			try {
				ExportResult result = format.write(new ExportRequest(store, folder, List.of(options.annotator()), false, Map.of()), monitor.split(1));
				result.losses().forEach(loss -> losses.add(NLS.bind(Messages.formatLoss, new Object[] { format.label(), loss.what(), Integer.toString(loss.count()) })));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				throw new CorpusException(NLS.bind(Messages.formatFailed, format.label(), e), files.folder(), e);
			}
		}
		return losses.stream().distinct().toList();
	}
}
