// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** A descriptor with its class path. To last, the descriptors that it imports by place are copied in their arrangement, and the class path. */
final class UimaForm implements EngineForm {
	/** Where the classes of a descriptor usually are, from its folder, where the user names no class path. */
	private static final List<String> USUAL = List.of(".", "lib", "../lib", "classes", "bin", "../bin", "../classes", "../target/classes", "../resources"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	@Override
	public String id() {
		return "uima"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Path path) {
		return Files.isRegularFile(path) && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml"); //$NON-NLS-1$
	}

	@Override
	public EngineFiles open(Path path, List<Path> classPath, Path folder, boolean lasting, IProgressMonitor monitor) throws EngineException {
		Path descriptor = path.toAbsolutePath().normalize();
		List<Path> entries = classPath.isEmpty() ? usual(descriptor.getParent()) : named(classPath);
		if (!lasting) {
			return new EngineFiles(descriptor, entries);
		}
		try (EngineLoader loader = new EngineLoader(entries)) {
			List<Path> descriptors = new ArrayList<>();
			for (Descriptor each : DescriptorCheck.follow(descriptor.toUri().toURL(), loader)) {
				// What lies in a jar, or in a folder of the class path, comes with that.
				if (each.url().getProtocol().equals("file")) { //$NON-NLS-1$
					descriptors.add(Path.of(java.net.URI.create(each.url().toString().replace(" ", "%20"))).normalize()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			return copy(descriptor, descriptors, entries, folder);
		} catch (IOException e) {
			throw EngineException.at(descriptor.toString(), 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
		}
	}

	@Override
	public ClassLoader loader(EngineFiles files) throws EngineException {
		return new EngineLoader(files.classPath());
	}

	private static List<Path> named(List<Path> classPath) throws EngineException {
		List<Path> entries = new ArrayList<>();
		for (Path entry : classPath) {
			if (!Files.exists(entry)) {
				throw new EngineException(NLS.bind(Messages.noClassPath, entry), null);
			}
			entries.add(entry.toAbsolutePath().normalize());
			entries.addAll(jars(entry.toAbsolutePath().normalize()));
		}
		return entries;
	}

	private static List<Path> usual(Path folder) throws EngineException {
		List<Path> entries = new ArrayList<>();
		for (String name : USUAL) {
			Path entry = folder.resolve(name).normalize();
			if (Files.isDirectory(entry)) {
				// The folder of the descriptor itself may be anybody's, such as the one of downloads: only its jars are taken.
				if (!name.equals(".")) { //$NON-NLS-1$
					entries.add(entry);
				}
				entries.addAll(jars(entry));
			}
		}
		return entries;
	}

	/** The jars in a folder, sorted; nothing for a jar. */
	static List<Path> jars(Path folder) throws EngineException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")).sorted().toList(); //$NON-NLS-1$
		} catch (IOException e) {
			throw EngineException.at(folder.toString(), 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
		}
	}

	private static EngineFiles copy(Path descriptor, List<Path> descriptors, List<Path> entries, Path folder) throws IOException, MalformedURLException {
		Path common = descriptor.getParent();
		for (Path each : descriptors) {
			while (!each.startsWith(common)) {
				common = common.getParent();
			}
		}
		for (Path each : descriptors) {
			Path target = folder.resolve("desc").resolve(common.relativize(each)); //$NON-NLS-1$
			Files.createDirectories(target.getParent());
			Files.copy(each, target);
		}
		List<Path> copied = new ArrayList<>();
		for (Path entry : entries) {
			boolean within = entries.stream().anyMatch(other -> !other.equals(entry) && Files.isDirectory(other) && entry.startsWith(other));
			Path target = folder.resolve("lib").resolve(within ? "jars" : Integer.toString(copied.size())).resolve(entry.getFileName()); //$NON-NLS-1$ //$NON-NLS-2$
			if (Files.isDirectory(entry)) {
				FolderCopy.copy(entry, target);
			} else {
				target = free(target);
				Files.createDirectories(target.getParent());
				Files.copy(entry, target);
			}
			copied.add(target);
		}
		return new EngineFiles(folder.resolve("desc").resolve(common.relativize(descriptor)), copied); //$NON-NLS-1$
	}

	private static Path free(Path target) {
		Path free = target;
		for (int i = 2; Files.exists(free); i++) {
			free = target.resolveSibling(i + "-" + target.getFileName()); //$NON-NLS-1$
		}
		return free;
	}
}
