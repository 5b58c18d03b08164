// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.TypeSystemBuilder;

/**
 * Brings files that each hold a CAS into a corpus, whatever they are written in: applies a mapping to the types of other projects, and takes
 * over what then is of ours. For one import and one thread.
 */
public final class CasImport {
	/** The option that names a mapping. */
	public static final String MAPPING = "mapping"; //$NON-NLS-1$
	private static final int LARGEST_MEGABYTES = 256;

	/** Reads one file. */
	public interface Reader {
		/**
		 * Reads the bytes of a file.
		 *
		 * @param problems is told of what cannot be read while the rest is
		 * @throws XmiException if the file as a whole cannot be read
		 */
		Content read(Path file, byte[] bytes, Problems problems) throws IOException, XmiException;
	}

	/** What is told of parts of a file. */
	public interface Problems {
		/** The line counts from 1, 0 for none; the reason is for a user. */
		void at(int line, String reason);
	}

	/**
	 * What a file holds.
	 *
	 * @param cas of a type system with our types
	 * @param counts how many structures of each type the file holds, those of types that nothing describes too
	 */
	public record Content(CAS cas, Map<String, Integer> counts) {
	}

	private final ImportRequest request;
	private final ImportLog log = new ImportLog();
	private final ForeignMapping mapping;

	/** @throws org.isnad.exchange.RequestException if the mapping that is named cannot be read */
	public CasImport(ImportRequest request) throws CorpusException {
		this.request = request;
		this.mapping = new ForeignMapping(request.option(MAPPING, "")); //$NON-NLS-1$
	}

	/** The options that formats with a CAS a file have. */
	public static List<FormatOption> options() {
		return List.of(new FormatOption(MAPPING, Messages.mapping, Messages.mappingDescription, FormatOption.Kind.TEXT, ForeignMapping.NAMES, "")); //$NON-NLS-1$
	}

	/** Reads the files of the request. */
	public ImportResult run(Reader reader, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		XmiMerge merge = new XmiMerge(request, log);
		for (Path file : request.files()) {
			progress.checkCanceled();
			try {
				if (Files.size(file) > LARGEST_MEGABYTES * 1024L * 1024L) {
					throw new XmiException(NLS.bind(Messages.tooLarge, file.getFileName(), Integer.toString(LARGEST_MEGABYTES)), null);
				}
				Content content = reader.read(file, Files.readAllBytes(file), (line, reason) -> log.skip(file, line, reason));
				Map<String, Integer> used = mapping.apply(content.cas(), (line, reason) -> log.skip(file, line, reason));
				merge.merge(file, content.cas(), content.counts(), used);
			} catch (XmiException e) {
				log.skip(file, e.line(), e.getMessage());
			} catch (IOException e) {
				log.skip(file, 0, NLS.bind(Messages.notRead, e.getMessage()));
			}
			progress.worked(1);
			if (request.strict() && log.hasProblems()) {
				break;
			}
		}
		merge.relate();
		return log.result();
	}

	/** An empty CAS of our types and others; what others say of our types is passed over. */
	public static CAS newCas(TypeSystemDescription theirs, String name) throws XmiException {
		TypeSystemDescription ours = TypeSystemBuilder.build();
		if (theirs == null) {
			return XmiFile.newCas(ours, name);
		}
		theirs.setTypes(List.of(theirs.getTypes()).stream().filter(type -> type.getName() != null && !type.getName().startsWith(IsnadTypes.PREFIX))
				.toArray(TypeDescription[]::new));
		try {
			return XmiFile.newCas(CasCreationUtils.mergeTypeSystems(List.of(ours, theirs), UIMAFramework.newDefaultResourceManager()), name);
		} catch (ResourceInitializationException e) {
			throw new XmiException(NLS.bind(Messages.notTypeSystem, name, XmiFile.reason(e)), e);
		}
	}
}
