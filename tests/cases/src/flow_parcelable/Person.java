package cases.flow_parcelable;

import android.os.Parcel;
import android.os.Parcelable;

final class Person implements Parcelable {
    final String name;

    Person(String name) {
        this.name = name;
    }

    Person(Parcel in) {
        this.name = in.readString();
    }

    public void writeToParcel(Parcel out, int flags) {
        out.writeString(name);
    }
}
