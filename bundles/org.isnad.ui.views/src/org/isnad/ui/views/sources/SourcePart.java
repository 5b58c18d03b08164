// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.isnad.model.SourceEntity;

/** A part in which a source has the focus and is edited by the keys of sources. UI thread only. */
public interface SourcePart {

    /** The source that has the focus; empty where none has. */
    Optional<SourceEntity> source();

    /** The control beneath whose {@link #area()} what is asked for pops up. */
    Control owner();

    /** Where the source stands in the {@link #owner()}. */
    Rectangle area();
}
