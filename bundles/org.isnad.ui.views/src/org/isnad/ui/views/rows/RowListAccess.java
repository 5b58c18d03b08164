// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.rows;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what a {@link RowList} draws: a list, its rows by number, the one with the focus. */
final class RowListAccess {
    private RowListAccess() {
    }

    static <T> void install(RowList<T> list) {
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID >= 0 && event.childID < list.rows().size()) {
                    event.result = list.painter().spoken(list.rows().get(event.childID));
                }
            }
        });
        list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = list.rows().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = list.focusIndex() < 0 ? ACC.CHILDID_SELF : list.focusIndex();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (event.childID == list.focusIndex()) {
                    event.detail |= ACC.STATE_FOCUSED | ACC.STATE_SELECTED;
                }
            }
        });
    }
}
